import dev.matte.annotations.FormerName;
import dev.matte.annotations.McpTool;

/** Tools. */
interface Tools {
  /** Stores a value. */
  @McpTool
  @FormerName(value = "store", sunset = "2027-01-31")
  @FormerName(value = "save", sunset = "2027-02-01")
  @FormerName(value = "put", sunset = "next year")
  void keep();
}
