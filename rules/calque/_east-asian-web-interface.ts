import type { Entries } from 'mtlint/rule';

/** Wordings of shops, manuals, pages and blogs in Chinese, Japanese and Korean. */
export const EAST_ASIAN: Entries = {
  '<start> (matters|points|items) (needing|need|needed for|for) attention <stop>': {
    from: { zh: '注意事项', ja: '注意事項', ko: '주의사항' },
    en: 'precautions',
    strength: 0.7,
    example: '[Matters needing attention -> Precautions]: keep the stove dry.',
  },
  '<start> (notice|attention) (items|matters) <stop>': {
    from: { zh: '注意事项', ja: '注意事項', ko: '주의사항' },
    en: 'precautions',
    example: '[Attention matters -> Precautions]: keep the stove dry.',
  },
  '<start> (cautions|caution|attentions|precaution) (in|at|on|of|for|when|during) (using|use|usage|handling) <stop>': {
    from: { ja: '使用上の注意', zh: '使用注意', ko: '사용 시 주의사항' },
    en: 'precautions for use',
    example: '[Attentions in using -> Precautions for use]',
  },
  '<start> (warmly)? [welcome to] (consult|inquire|enquire|patronize|negotiate|cooperate|visit our|visit us|contact us|purchase)':
    {
      from: { zh: '欢迎咨询', ko: '문의를 환영합니다' },
      en: 'you are welcome to',
      example: '[Welcome to -> You are welcome to] consult our bakers.',
    },
  '<start> [(warmly|sincerely|heartily) welcome] (friends|customers|clients|guests|partners|buyers|new|old|domestic|foreign|all|people|merchants)':
    {
      from: { zh: '热烈欢迎新老客户' },
      en: 'we warmly welcome',
      example: '[Warmly welcome -> We warmly welcome] all friends of bread.',
    },
  '(welcome~|thank~|for|to|serve~|among) (the)? broad masses of (users|customers|consumers|readers|players|fans|netizens|friends|students)':
    {
      from: { zh: '广大用户' },
      en: '$1 all our $3',
      example: 'A gift [for the broad masses of readers -> for all our readers].',
    },
  'deeply (favored|favoured|welcomed) by': {
    from: { zh: '深受…欢迎' },
    en: 'very popular with',
    example: 'The kettle is [deeply favoured by -> very popular with] sailors.',
  },
  'complete in (specifications|specification|varieties|variety|models)': {
    from: { zh: '规格齐全' },
    en: 'available in a full range of $1',
    loose: true,
    example: 'Our nails are [complete in specifications ->].',
  },
  '(high|super) cost performance !(ratio|ratios|index|indexes|computing|computer)': {
    from: { zh: '性价比高', ja: 'コストパフォーマンスが高い' },
    en: 'good value for money',
    loose: true,
    example: 'The kettle has [high cost performance ->].',
  },
  '(beautiful|elegant|simple|fashionable|stylish|attractive|exquisite|decent|concise|novel) and generous <stop>': {
    from: { zh: '美观大方' },
    en: '$1 and tasteful',
    strength: 0.7,
    example: 'The lamp is [simple and generous -> simple and tasteful].',
  },
  '(beautiful|elegant|simple|fashionable|stylish|attractive|exquisite|decent|concise|novel) and generous (appearance|design|style|shape|look)':
    {
      from: { zh: '大方的外观' },
      en: '$1 and tasteful $2',
      example: 'The lamp has an [elegant and generous design -> elegant and tasteful design].',
    },
  '(generous|novel and unique) (appearance|shape|in appearance|modelling|modeling) <end>': {
    from: { zh: '造型大方' },
    en: 'tasteful design',
    example: 'The lamp has a [generous appearance -> tasteful design].',
  },
  '(it|which|product|machine|device|lamp|lid|body|shell|housing|frame|structure|equipment|engine|unit|pump|handle) [adopts] (high-quality|imported|advanced|stainless|aluminum|aluminium|ABS|PVC|silicone|international|premium|superior|thickened|high-strength|high-grade)':
    {
      from: { zh: '采用优质…', ko: '…을 채택하다', ja: '…を採用' },
      en: 'uses',
      example: 'The pump [adopts -> uses] imported valves.',
    },
  'convenient (for|in|to) (carrying|using|operating|installing|cleaning|disassembly|popularization|transportation|demolition)':
    {
      from: { zh: '便于携带' },
      en: 'easy to carry, use or install',
      loose: true,
      example: 'The stove is light and [convenient for carrying ->].',
    },
  'easy for (carrying|using|operating|installing|cleaning|carry|install|disassembly)': {
    from: { zh: '易于安装' },
    en: 'easy to $1',
    loose: true,
    example: 'The stove is light and [easy for carrying ->].',
  },
  '(installation|operation|use|maintenance|carrying) is convenient and (fast|quick|simple|easy|rapid)': {
    from: { zh: '安装方便快捷' },
    en: '$1 is quick and easy',
    example: 'The [operation is convenient and simple -> operation is quick and easy].',
  },
  '<start> (slip|fall|slide) (down)? carefully <stop>': {
    from: { zh: '小心地滑' },
    en: 'caution: slippery floor',
    example: '[Slip carefully -> Caution: slippery floor]!',
  },
  '<start> (carefully|caution) (slip|slide|fall down) <stop>': {
    from: { zh: '小心地滑' },
    en: 'caution: slippery floor',
    example: '[Carefully slide -> Caution: slippery floor]!',
  },
  '<start> (carefully|be careful to) (meet|hit|bump|touch|knock) (your|the)? head <stop>': {
    from: { zh: '小心碰头', ja: '頭上注意' },
    en: 'mind your head',
    example: '[Carefully meet head -> Mind your head]!',
  },
  '(civilized|civilised) (tourism|parking|urination|dog-walking)': {
    from: { zh: '文明旅游' },
    en: 'considerate $2',
    strength: 0.7,
    example: 'The poster calls for [civilized parking -> considerate parking].',
  },
  "(helpful|useful|beneficial|help|inspiration) (to|for) (everyone's|everybody's) (study|learning|work)": {
    from: { zh: '希望对大家的学习有所帮助' },
    en: 'helpful to you',
    loose: true,
    example: "I hope these notes are [helpful to everyone's study ->].",
  },
  '[share~ (it|this|them) to] (everyone|everybody|you all|you guys)': {
    from: { zh: '分享给大家' },
    en: 'share~ $1 with',
    example: 'I draw maps and [share them to -> share them with] everyone.',
  },
  '(xiaobian|xiao bian)': {
    from: { zh: '小编' },
    en: 'the editor',
    example: 'Today [Xiaobian -> The editor] shows you nine knots.',
  },
  '(interested|dear|many|our|other|some) (small|little) partners (who|can|may|should|will|know|want|asked|ask|here|in|do)':
    {
      from: { zh: '小伙伴们' },
      en: '$1 friends $3',
      example: '[Interested small partners can -> Interested friends can] write to the inn.',
    },
  '(technical|learning|industry|interview|knowledge|useful|programming|full of) dry goods !(store+|shop+|merchant+|trade|business)':
    {
      from: { zh: '干货' },
      en: 'practical tips',
      loose: true,
      strength: 0.7,
      example: 'The blog is [full of dry goods ->].',
    },
  '[step~ on (a|the|this|that|many|some|all|these|such|several|countless)? pit+] (in|when|while|before|here|with)': {
    from: { zh: '踩坑' },
    en: 'run~ into trouble',
    example: 'I have [stepped on many pits -> run into trouble] with this stove.',
  },
  '(stepped on|fill in|filled in|encountered|record of|avoid) (the|a|some|many)? (pits) <stop>': {
    from: { zh: '避坑', ja: '落とし穴' },
    en: 'pitfalls',
    loose: true,
    strength: 0.6,
    example: 'Here is how to [avoid the pits ->].',
  },
  '[(one-key|one key)] (installation|deployment|login|sharing|generation|restoration|export|import|backup|configuration|upgrade|synchronization|forwarding|unlocking)':
    {
      from: { zh: '一键安装' },
      en: 'one-click',
      strength: 0.7,
      example: 'The script makes [one-key -> one-click] deployment easy.',
    },
  '(the|our|a|this|via|through|your|official) !(MOBILE|PHONE) [(mobile phone|mobile|phone) APP]': {
    from: { zh: '手机APP', ko: '모바일 앱' },
    en: '$2 app',
    strength: 0.7,
    example: 'The doors open through the [mobile APP -> mobile app].',
  },
  '<start> (responsible|responsibility|duty) editor+ :': {
    from: { zh: '责任编辑：', ru: 'ответственный редактор:' },
    en: 'editor+:',
    example: '[Responsible editor: -> Editor:] Li Hua',
  },
  'reprint+ (please|must|should) (indicate|specify|note|mark|state|credit|attach|keep)': {
    from: { zh: '转载请注明出处' },
    en: 'if you republish this, please credit',
    loose: true,
    example: '[Reprint please indicate ->] the source.',
  },
  'please (indicate|specify|note|mark|state|attach) the (source|origin|original link|author) (when|for|if) (reprinting|reprint|reprinted|you reprint|forwarding)':
    {
      from: { zh: '转载请注明出处' },
      en: 'please credit the $2 if you republish this',
      example: '[Please indicate the source for reprint -> Please credit the source if you republish this].',
    },
  'if there (is|are) (any)? (infringement|infringing|copyright infringement) , (please)? (contact|inform|notify|tell|delete)':
    {
      from: { zh: '如有侵权，请联系删除' },
      en: 'if this infringes your rights, please contact',
      loose: true,
      example: '[If there is any infringement, please contact ->] the author.',
    },
  'contact (me|us|the author|the webmaster|the administrator) to delete <stop>': {
    from: { zh: '联系作者删除' },
    en: 'contact $1 to have it removed',
    example: 'If the map is yours, [contact us to delete -> contact us to have it removed].',
  },
  'pay~ attention to (my|our|this) <adj 1> (blog|channel|account|weibo|microblog|column|github|page)': {
    from: { zh: '关注我' },
    en: 'follow~ $1 $w1 $2',
    strength: 0.6,
    example: 'If you like knots, [pay attention to my channel -> follow my channel].',
  },
  'cancel~ (the)? attention (of|to|from)': {
    from: { zh: '取消关注' },
    en: 'unfollow~',
    loose: true,
    example: 'Users can [cancel attention to ->] a baker.',
  },
  '(WeChat|wechat) public (number+|signal+)': {
    from: { zh: '微信公众号' },
    en: 'WeChat official account',
    loose: true,
    example: 'Find the song on our [WeChat public number ->].',
  },
  '(WeChat|wechat) (applet+|small program+|small procedure+)': {
    from: { zh: '微信小程序' },
    en: 'WeChat mini program+',
    example: 'Order bread by [WeChat applet -> WeChat mini program].',
  },
  '[(point~|click~) (a|the|to)? praise] (for|to|and|the)': {
    from: { zh: '点赞' },
    en: 'click~ Like',
    example: 'If you like it, [point a praise -> click Like] for the song.',
  },
  '[fans] (on|in) (Weibo|Douyin|WeChat|Bilibili|Xiaohongshu|Kuaishou|Naver|Zhihu)': {
    from: { zh: '微博粉丝' },
    en: 'followers',
    strength: 0.7,
    example: 'The baker has nine fans [fans -> followers] on Weibo.',
  },
  '(Weibo|Baidu|Douyin|the|on) hot search list': {
    from: { zh: '热搜榜' },
    en: '$1 trending list',
    example: 'The raft topped [the hot search list -> the trending list].',
  },
  'live (broadcast|broadcasting|streaming) room+': {
    from: { zh: '直播间' },
    en: 'livestream+',
    example: 'She sells nets in her [live broadcast room -> livestream].',
  },
  '(live broadcast|game live|live-streaming) [anchor+]': {
    from: { zh: '主播' },
    en: 'streamer+',
    example: 'She is a live broadcast [anchor -> streamer] with a parrot.',
  },
  'second kill (activity|activities|system|goods|module|business|function|price)': {
    from: { zh: '秒杀' },
    en: 'flash sale $1',
    example: 'Build a [second kill system -> flash sale system] for the shop.',
  },
  'charging (treasure+|pile+)': {
    from: { zh: '充电宝, 充电桩' },
    en: ['power bank', 'charging station'],
    loose: true,
    strength: 0.7,
    example: 'The square has nine [charging piles ->].',
  },
  'U (disk+|flash disk+)': {
    from: { zh: 'U盘' },
    en: 'USB stick+',
    example: 'Copy the song to a [U disk -> USB stick].',
  },
  'USB data (line+|wire+)': {
    from: { zh: 'USB数据线' },
    en: 'USB cable+',
    example: 'The box holds a [USB data line -> USB cable].',
  },
  'blue (tooth|teeth) (headset+|speaker+|earphone+|headphone+|connection|device+|module+|version|keyboard+)': {
    from: { zh: '蓝牙耳机' },
    en: 'Bluetooth $2',
    example: 'The helmet has a [blue tooth headset -> Bluetooth headset].',
  },
  '(mobile phone|cell phone|phone|smartphone) [shell+] <end>': {
    from: { zh: '手机壳' },
    en: 'case+',
    strength: 0.6,
    example: 'He carves phone [shells -> cases] from oak.',
  },
  '(background|backstage) (management|administration) (system+|page+|interface|platform|module+|panel)': {
    from: { zh: '后台管理系统' },
    en: 'admin $3',
    example: 'Orders are shown on the [background management page -> admin page].',
  },
  '(running|operation|run|realization|implementation|rendering|final) [effect+] (picture|diagram|chart|drawing|is|are|will)':
    {
      from: { zh: '运行效果' },
      en: 'result',
      loose: true,
      strength: 0.7,
      example: 'The running [effect ->] is shown below.',
    },
  '(the|following|final|below) effect (picture+|drawing+|diagram+|map+)': {
    from: { zh: '效果图' },
    en: '$1 preview',
    loose: true,
    example: 'See [the effect picture ->] of the barn.',
  },
  'carousel (map+|figure+|chart+)': {
    from: { zh: '轮播图' },
    en: 'carousel+',
    example: 'The home page has a [carousel map -> carousel].',
  },
  '(on|from|in|for|at) the (PC|mobile|mobile phone|Android|iOS) [end] !(of|user|users)': {
    from: { zh: '手机端' },
    en: 'side',
    strength: 0.6,
    example: 'The button is missing on the PC [end -> side].',
  },
  '(support~|facilitate~|convenient for|easy for) (the|user|users|customer)? <adj 1> (secondary|second) development <end>':
    {
      from: { zh: '支持二次开发' },
      en: 'can be customized',
      loose: true,
      example: 'The program [supports secondary development ->].',
    },
  '(with|has|have|offers) (rich|abundant) functions <end>': {
    from: { zh: '功能丰富', ko: '풍부한 기능' },
    en: '$1 many features',
    example: 'The clock [has rich functions -> has many features].',
  },
  'specific (operation|operations|implementation|realization|performance|code) (is|are|steps are|method is|process is) (as follows|shown)':
    {
      from: { zh: '具体操作如下' },
      en: 'do it like this',
      loose: true,
      strength: 0.6,
      example: 'The [specific operation is as follows ->].',
    },
  'please (understand|acknowledge|forgive) (it|this|that|the above)? (beforehand|in advance)': {
    from: { ja: 'あらかじめご了承ください', ko: '미리 양해 바랍니다' },
    en: 'please note',
    loose: true,
    example: 'The bath is cold; [please understand it beforehand ->].',
  },
  '(grand|renewal) open (on|in|soon|this)': {
    from: { ja: 'グランドオープン', ko: '그랜드 오픈' },
    en: 'grand opening $2',
    strength: 0.7,
    example: 'The bath house: [grand open on -> grand opening on] Monday!',
  },
  renewaled: {
    from: { ja: 'リニューアルした', ko: '리뉴얼한' },
    en: 'redesigned',
    example: 'The bath house was [renewaled -> redesigned] in May.',
  },
  '(posted|post|share|shared|upload|uploaded|popular|spread|topic) (it|them|this|photos|widely)? [(on|to|via|through) SNS]':
    {
      from: { ja: 'SNSに投稿', ko: 'SNS에 올리다' },
      en: '$3 social media',
      strength: 0.7,
      example: 'She posted photos [on SNS -> on social media].',
    },
  'one point (advice|advices)': {
    from: { ja: 'ワンポイントアドバイス' },
    en: 'tip',
    strength: 0.7,
    example: 'Here is a [one point advice -> tip] for knots.',
  },
  '<start> the above is (all|the|all the|all of the)? (whole|entire|full|detailed|specific|main|relevant)? (content|contents|introduction|sharing) (of|about|shared|for)':
    {
      from: { zh: '以上就是全部内容', ko: '이상으로' },
      en: 'that is all',
      loose: true,
      example: '[The above is the whole content of ->] our lesson.',
    },
  '!(net|overall|combined|the|an|no|this|same|cumulative) (final|running|display|rendering|rendered|demo|running|page|preview) [effect+] (is|are|will be)? as (follows|shown)':
    {
      from: { zh: '运行效果如下' },
      en: 'result+',
      loose: true,
      strength: 0.6,
      example: 'Press the bell. Rendering [effect ->] is as follows.',
    },
  '(leave|write|ask|discuss|comment|reply|tell us|message|share) <adj 1> <poss>? <adj 1> [(in|to|at) the comment area]':
    {
      from: { zh: '在评论区留言' },
      en: 'in the comments',
      example: 'Leave your riddle [in the comment area -> in the comments].',
    },
  'it [become~] the (following|next) (screen|display)': {
    from: { ja: '次の画面になる', ko: '다음 화면이 된다' },
    en: 'show~',
    strength: 0.7,
    example: 'Press the bell and it [becomes -> shows] the next screen.',
  },
  '[correspond~ to] (Windows|Linux|Mac|macOS|Android|iOS|iPhone|Unicode|UTF-8|multiple languages|multiple platforms|various formats)':
    { from: { ja: 'に対応する' }, en: 'support~', example: 'The lamp app [corresponds to -> supports] Android.' },
  '[operation+ (confirmed|checked|verified)] (on|with|in) (the|Windows|Linux|Mac|macOS|Android|iOS|iPhone|Python|Chrome|Firefox|Ubuntu)':
    { from: { ja: '動作確認済み' }, en: 'tested', example: '[Operation confirmed -> Tested] on Linux only.' },
  'at your own responsibility': {
    from: { ja: '自己責任で', ru: 'под свою ответственность', de: 'auf eigene Verantwortung' },
    en: 'at your own risk',
    example: 'Cross the ice [at your own responsibility -> at your own risk].',
  },
  '(the|and|its) [(specific|concrete) (steps|method|process|usage)] (is|are) as follows': {
    from: { zh: '具体步骤如下' },
    en: '$3',
    strength: 0.6,
    example: 'The [specific steps -> steps] are as follows: ring, wait, row.',
  },
  '(path|file name|filename|directory|folder|folder name|username|user name) (has|have|contains|contain|with|cannot have|can not have|cannot contain|can not contain|must not contain) [Chinese] <stop>':
    {
      from: { zh: '路径中不能有中文' },
      en: 'Chinese characters',
      example: 'The path must not contain [Chinese -> Chinese characters].',
    },
  '[welcome (everyone|everybody|you all|all)? to] (star|Star|fork|leave a message|correct|communicate|discuss|exchange|criticize|pay attention)':
    {
      from: { zh: '欢迎大家 star' },
      en: 'feel free to',
      example: '[Welcome everyone to -> Feel free to] leave a message by the gate.',
    },
  '(please|can|help|trouble|to|you) [(point|order|light up) (a|the) (little|small)? star]': {
    from: { zh: '点个 star' },
    en: 'give it a star',
    example: 'If you like the map, please [point a star -> give it a star].',
  },
  "<start> (do not|don't) understand can (leave|ask|contact|send|add|see|look)": {
    from: { zh: '不懂可以留言' },
    en: 'if anything is unclear, you can $2',
    example: '[Do not understand can ask -> If anything is unclear, you can ask] the keeper.',
  },
  '<start> [if you (feel|think) (good|useful|helpful|not bad)] ,': {
    from: { zh: '觉得不错的话' },
    en: 'if you like it',
    strength: 0.6,
    example: '[If you feel good -> If you like it], tell your friends.',
  },
  '<start> use (method|tutorial|instruction) <stop>': {
    from: { zh: '使用方法', ko: '사용 방법', ja: '使用方法' },
    en: 'usage',
    example: '[Use method -> Usage]',
  },
  '(any|some|many|are|is|the) [(part+|point+|place+) that (is|are) (lacking|insufficient|inadequate)] <stop>': {
    from: { ko: '부족한 점', zh: '不足之处' },
    en: 'shortcomings',
    example: 'Please tell us of any [points that are lacking -> shortcomings].',
  },
  'if there (is|are) any [(insufficient|inadequate|deficient) (part+|place+|point+)]': {
    from: { zh: '如有不足之处' },
    en: 'shortcomings',
    example: 'If there are any [inadequate places -> shortcomings], tell the keeper.',
  },
};
