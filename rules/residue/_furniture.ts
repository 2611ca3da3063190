// The words of a page that are no part of its text: names of sections, and what links and buttons say.

const list = (words: string): readonly string[] => words.split('|').map((one) => one.trim());

/** Names of the sections of a news page, and other entries of a menu that are one word. */
export const SECTIONS: ReadonlySet<string> = new Set(
  list(`News | World | International | National | Local | Regional | Europe | Africa | Asia | Americas | Politics | Economy |
    Business | Finance | Markets | Money | Opinion | Opinions | Culture | Arts | Science | Sciences | Health | Technology | Tech |
    Sport | Sports | Football | Entertainment | Lifestyle | Society | Travel | Weather | Video | Videos | Photos | Pictures |
    Home | Homepage | Education | Environment | Climate | Religion | Fashion | Style | Food | Music | Books | Film | Movies |
    Television | Crime | Justice | Law | Property | Jobs | Gallery | Podcast | Podcasts | Magazine | Games | Interviews |
    Editorial | Columns | Archive | Archives | Contact | About | Search | Menu | Login | Live | Latest | Trending | Popular`),
);

/** What a button says in one word; each is an everyday verb or noun as well. */
export const BUTTONS: ReadonlySet<string> = new Set(
  list(`Share | Subscribe | Watch | Listen | Comment | Comments | Advertisement | Advertising | Sponsored | Related | RELATED |
    Register | Print | Download | Reply | Next | Previous | Newsletter | Newsletters | Send | Save | Tweet | Recommended |
    Copyright | Follow | More | Close | Back`),
);

/** What links, buttons and notices say in more than one word. */
export const NOTICES: readonly string[] = list(
  `You might also like | You may also like | Recommended for you | Recommended to you | Article reserved for our subscribers |
  Article reserved for subscribers | Reserved for subscribers | Subscribers only | For subscribers only | Read also | Also read |
  Read more | Read next | Read the article | Read the rest | See also | See more | See full coverage | See all | View more |
  View all | Show more | Load more | Learn more | Find out more | Continue reading | Click here | Follow us | Follow us on |
  Share this | Share this article | Share on Facebook | Share on Twitter | Share on social networks | Sign up | Sign in |
  Log in | Leave a comment | Post a comment | Write a comment | Add a comment | Comments are closed | Related articles |
  Related posts | Related content | Related topics | Related news | Most read | Most viewed | Most popular | Latest news |
  Latest articles | Top stories | Breaking news | Back to top | To the homepage | Back to homepage | Go to homepage | Home page |
  Next article | Previous article | Next page | Previous page | Add to cart | Add to basket | Buy now | Order now | Book now |
  Download now | Watch the video | Watch video | Watch live | Listen to the article | Print this page | Send by email |
  Send to a friend | Privacy policy | Terms of use | Legal notice | All rights reserved | Reproduction reserved |
  Accept all cookies | Skip to content | Table of contents | Advertise with us | Contact us | About us | Our newsletter |
  Subscribe now | Subscribe to our newsletter | Photo gallery | Image gallery | Photo AFP | Photo Reuters | With AFP |
  With Reuters | Source AFP | Credit AFP | Getty Images | Published on | Published by | Posted on | Posted by | Posted in |
  Updated on | Last updated | Written by | Filed under | Reading time | Opening hours`,
);

/** The notice that a text ends in, if that notice stands at its beginning or after the end of a sentence. */
export function endsInNotice(text: string): string | undefined {
  return NOTICES.find((notice) => text.endsWith(notice) && /^$|[.!?:”"|\n] ?$/u.test(text.slice(0, -notice.length)));
}

/** The button, section or notice that a text consists of; undefined where it says anything else. */
export function asFurniture(text: string): string | undefined {
  const words = text.trim();
  return SECTIONS.has(words) || BUTTONS.has(words) || NOTICES.includes(words) ? words : undefined;
}
