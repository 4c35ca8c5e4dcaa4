package demo;

import dev.matte.annotations.McpTool;

/** Every boxed primitive, in and out. */
public interface Boxes {
  /** Answers with what it is given. */
  @McpTool
  default Boolean aBoolean(Boolean value) {
    return value;
  }

  /** Answers with what it is given, as case 2. */
  @McpTool
  default Byte aByte(Byte value) {
    return value;
  }

  /** Answers with what it is given, as case 3. */
  @McpTool
  default Short aShort(Short value) {
    return value;
  }

  /** Answers with what it is given, as case 4. */
  @McpTool
  default Integer anInteger(Integer value) {
    return value;
  }

  /** Answers with what it is given, as case 5. */
  @McpTool
  default Long aLong(Long value) {
    return value;
  }

  /** Answers with what it is given, as case 6. */
  @McpTool
  default Float aFloat(Float value) {
    return value;
  }

  /** Answers with what it is given, as case 7. */
  @McpTool
  default Double aDouble(Double value) {
    return value;
  }

  /** Answers with what it is given, as case 8. */
  @McpTool
  default Character aCharacter(Character value) {
    return value;
  }
}
