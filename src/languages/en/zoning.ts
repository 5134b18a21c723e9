import type { ZoningCues } from '../../model/index.js';

export const zoning: ZoningCues = {
  tag: 'en',
  furniture: [
    'share', 'share this', 'share this article', 'share on facebook', 'share on twitter', 'share on x', 'tweet', 'email', 'print',
    'print this page', 'comment', 'comments', 'leave a comment', 'no comments', 'view comments', 'post a comment', 'add a comment', 'reply',
    'subscribe', 'subscribe now', 'sign up', 'sign in', 'log in', 'register', 'newsletter', 'sign up for our newsletter', 'advertisement', 'ad',
    'advert', 'sponsored', 'sponsored content', 'promoted', 'skip to content', 'skip to main content', 'menu', 'home', 'search', 'contact',
    'contact us', 'about us', 'privacy policy', 'cookie policy', 'terms of use', 'terms of service', 'all rights reserved', 'tags', 'tag',
    'topics', 'loading', 'next', 'previous', 'back to top', 'listen to this article', 'follow us', 'follow us on google news',
    'download our app', 'continue reading', 'minutes read', 'min read', 'watch live', 'copy link', 'save', 'bookmark',
  ],
  teaserHeads: [
    'read more', 'read also', 'also read', 'see also', 'related', 'related articles', 'related stories', 'related news', 'related topics',
    'more on this story', 'more on this topic', 'more from', 'more stories', 'more news', 'most read', 'most popular', 'most viewed', 'trending',
    'trending now', 'recommended', 'recommended for you', 'you may also like', 'you might also like', 'you may be interested in',
    'editor’s picks', 'editors’ picks', 'latest news', 'latest', 'top stories', 'popular', 'don’t miss', 'in other news', 'read next', 'up next',
    'what to read next', 'from our partners', 'around the web', 'recommended videos', 'more videos', 'watch also',
  ],
  credits: [
    'photo', 'photo by', 'photos by', 'image', 'image credit', 'image source', 'picture', 'photograph', 'file photo', 'courtesy of',
    'photo credit', 'credit', 'handout',
  ],
  sourceNotes: ['source', 'sources', 'source link', 'with agencies', 'with inputs from'],
  dateLabels: [
    'published', 'published on', 'published at', 'updated', 'updated on', 'last updated', 'last modified', 'posted', 'posted on',
    'first published',
  ],
};
