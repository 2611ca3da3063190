import type { Entries } from 'mtlint/rule';

/** Wordings of shops and pages in Turkish and Arabic. */
export const TURKISH_ARABIC: Entries = {
  '<start> (all|every) (the)? (right|rights) (are|is)? (hidden|kept|saved|stored|preserved) <stop>': {
    from: { tr: 'her hakkı saklıdır', ar: 'جميع الحقوق محفوظة' },
    en: 'all rights reserved',
    example: '© 2020. [All rights are hidden -> All rights reserved].',
  },
  '<start> (our)? (vision and message|message and vision) <stop>': {
    from: { ar: 'رؤيتنا ورسالتنا' },
    en: 'vision and mission',
    strength: 0.7,
    example: '[Vision and message -> Vision and mission]',
  },
  '<start> be member (now|for free|free)? <stop>': {
    from: { tr: 'üye ol' },
    en: 'sign up',
    example: '[Be member -> Sign up]',
  },
  '<start> (member|user) (entry|entrance) <stop>': {
    from: { tr: 'üye girişi' },
    en: '$1 login',
    example: '[Member entry -> Member login]',
  },
  '<start> (throw|put) (it)? (in|to|into) (the|my|your)? (basket|cart) <stop>': {
    from: { tr: 'sepete at' },
    en: 'add to $5',
    strength: 0.7,
    example: '[Throw to basket -> Add to basket]',
  },
  '<start> (pass|switch|go over) to (the)? payment <stop>': {
    from: { tr: 'ödemeye geç' },
    en: 'proceed to checkout',
    example: '[Pass to payment -> Proceed to checkout]',
  },
  '<start> (click|press) (here)? (for|to) (the)? (continuation|continue|rest) of (the)? (news|article|subject|topic)': {
    from: { tr: 'haberin devamı için tıklayın', ar: 'اضغط هنا لمتابعة الخبر' },
    en: 'read more',
    example: '[Click for the continuation of the news -> Read more]',
  },
  '<start> (the)? (continuation|rest|sequel) of (the)? news <stop>': {
    from: { tr: 'haberin devamı' },
    en: 'read more',
    example: '[Continuation of the news -> Read more]',
  },
  '<start> press here (for|to) (download|view|register|subscribe|watch|read|follow|enter|browse)': {
    from: { ar: 'اضغط هنا للتحميل', tr: 'indirmek için buraya basın' },
    en: 'click here to $2',
    strength: 0.7,
    example: '[Press here to register -> Click here to register].',
  },
  '<start> (to|for) (download|view|register|subscribe|watch|enter|browse|participate) press here': {
    from: { ar: 'للتحميل اضغط هنا' },
    en: 'click here to $2',
    example: '[To register press here -> Click here to register].',
  },
  '[subscribe~ (in|on|at)] (our|my|the|this) <adj 1> (channel|newsletter|mailing list|magazine)': {
    from: { ar: 'اشترك في القناة', ru: 'подписаться на канал', es: 'suscribirse en el canal' },
    en: 'subscribe~ to',
    example: 'Please [subscribe in -> subscribe to] our channel.',
  },
  "<start> (don't|do not) forget (the|to|to press|to do)? (like|subscribe) and (the)? (share|participation|subscription|like) <stop>":
    {
      from: { ar: 'لا تنسى اللايك والاشتراك' },
      en: 'don’t forget to like and subscribe',
      example: '[Do not forget the like and the subscription -> Don’t forget to like and subscribe].',
    },
  '<start> (good|happy|pleasant) (watches|watchings|spectacles|views|readings) <stop>': {
    from: { tr: 'iyi seyirler' },
    en: 'enjoy',
    example: '[Good watches -> Enjoy]!',
  },
  '<start> good (forums|lessons|works|classes|flights|games|shopping|shoppings) <stop>': {
    from: { tr: 'iyi çalışmalar, iyi dersler' },
    en: 'have a good one',
    loose: true,
    example: '[Good lessons ->]!',
  },
  '(thank you|thanks) (from|of) now <stop>': {
    from: { tr: 'şimdiden teşekkürler' },
    en: '$1 in advance',
    example: '[Thanks from now -> Thanks in advance].',
  },
  '(thank you|thanks) already (from)? now': {
    from: { tr: 'şimdiden teşekkürler' },
    en: '$1 in advance',
    example: '[Thank you already now -> Thank you in advance].',
  },
  '(open~|opened) (a|new|this|the) <adj 1> [(topic|subject)] (on|in) (the|this)? (forum|site|group)': {
    from: { tr: 'konu açmak', ar: 'فتح موضوع' },
    en: 'thread',
    example: 'I opened a new [topic -> thread] on the forum.',
  },
  '(cargo|shipping|delivery) is (belong|belongs|belonging) to (the)? (buyer|seller|recipient|customer)': {
    from: { tr: 'kargo alıcıya aittir' },
    en: '$1 is paid by the $4',
    example: '[Shipping is belonging to the buyer -> Shipping is paid by the buyer].',
  },
  '[free cargo] <end>': {
    from: { tr: 'ücretsiz kargo' },
    en: 'free shipping',
    strength: 0.7,
    example: 'All lamps come with [free cargo -> free shipping].',
  },
  '(given|delivered|handed) to (the)? cargo (on|within|in|today|tomorrow|the)': {
    from: { tr: 'kargoya verildi' },
    en: 'shipped $3',
    example: 'Your lamp was [given to cargo on -> shipped on] Monday.',
  },
  '<start> (the)? most (reading|watching|commenting) <stop>': {
    from: { tr: 'en çok okunan', ar: 'الأكثر قراءة' },
    en: 'most popular',
    example: '[Most reading -> Most popular]',
  },
  '<start> the more (reading|read|watching|viewing) (topics|news|articles) <stop>': {
    from: { ar: 'المواضيع الأكثر قراءة' },
    en: 'most popular',
    example: '[The more reading news -> Most popular]',
  },
};
