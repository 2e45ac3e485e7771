declare module 'opencc-js/dict/TSCharacters' {
  /** `繁 简|…`, the first of several simplified forms the commonest. */
  const pairs: string;
  export default pairs;
}
