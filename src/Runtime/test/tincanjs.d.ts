declare module 'tincanjs' {
  const TinCan: { Statement: new (json: unknown) => { asVersion(version: string): unknown } };
  export default TinCan;
}
