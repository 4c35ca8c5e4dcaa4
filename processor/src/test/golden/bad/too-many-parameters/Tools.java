import dev.matte.annotations.McpTool;

/** Tools. */
interface Tools {
  /**
   * Adds numbers.
   *
   * @param a first
   * @param b second
   * @param c third
   * @param d fourth
   * @param e fifth
   * @param f sixth
   * @param g seventh
   * @param h eighth
   * @param i ninth
   * @param j tenth
   * @param k eleventh
   * @param l twelfth
   * @param m last
   */
  @McpTool
  long add(int a, int b, int c, int d, int e, int f, int g, int h, int i, int j, int k, int l, int m);
}
