package demo;

import dev.matte.annotations.McpTool;
import java.math.BigDecimal;
import java.math.BigInteger;

/** Numbers of any size. */
public interface BigNumbers {
  /** Answers with what it is given. */
  @McpTool
  default BigInteger whole(BigInteger value) {
    return value;
  }

  /** Answers with what it is given, as case 2. */
  @McpTool
  default BigDecimal exact(BigDecimal value) {
    return value;
  }
}
