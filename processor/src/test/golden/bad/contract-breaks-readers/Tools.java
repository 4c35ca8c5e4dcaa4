import dev.matte.annotations.McpTool;

/** Tools. */
interface Tools {
  /** Answers with the state. */
  @McpTool
  Answer state();

  /** What is going on. */
  record Answer(State state) {}

  /** A state. */
  enum State {
    RUNNING,
    PAUSED
  }
}
