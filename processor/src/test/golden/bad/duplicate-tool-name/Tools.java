import dev.matte.annotations.FormerName;
import dev.matte.annotations.McpTool;

/** Tools. */
interface Tools {
  /** Stores a value. */
  @McpTool
  void store();

  /** Stores a value for good. */
  @McpTool(name = "store")
  void storeForGood();

  /** Stores a value for a while. */
  @McpTool
  @FormerName("store")
  void storeBriefly();
}
