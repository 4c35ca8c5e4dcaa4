package demo;

import dev.matte.annotations.McpTool;

/** Every primitive type, in and out. */
public interface Primitives {
  /** Answers with what it is given. */
  @McpTool
  default boolean aBoolean(boolean value) {
    return value;
  }

  /** Answers with what it is given, as case 2. */
  @McpTool
  default byte aByte(byte value) {
    return value;
  }

  /** Answers with what it is given, as case 3. */
  @McpTool
  default short aShort(short value) {
    return value;
  }

  /** Answers with what it is given, as case 4. */
  @McpTool
  default int anInt(int value) {
    return value;
  }

  /** Answers with what it is given, as case 5. */
  @McpTool
  default long aLong(long value) {
    return value;
  }

  /** Answers with what it is given, as case 6. */
  @McpTool
  default float aFloat(float value) {
    return value;
  }

  /** Answers with what it is given, as case 7. */
  @McpTool
  default double aDouble(double value) {
    return value;
  }

  /** Answers with what it is given, as case 8. */
  @McpTool
  default char aChar(char value) {
    return value;
  }
}
