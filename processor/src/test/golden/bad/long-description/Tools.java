import dev.matte.annotations.McpTool;

/** Tools. */
interface Tools {
  /** Reads. */
  @McpTool(description = Texts.LONG)
  void read();

  /** Texts. */
  interface Texts {
    String TEN = "0123456789";
    String HUNDRED = TEN + TEN + TEN + TEN + TEN + TEN + TEN + TEN + TEN + TEN;
    String LONG =
        HUNDRED + HUNDRED + HUNDRED + HUNDRED + HUNDRED + HUNDRED + HUNDRED + HUNDRED + HUNDRED
            + HUNDRED + HUNDRED;
  }
}
