package demo;

import dev.matte.annotations.McpTool;
import jakarta.validation.constraints.Size;
import java.util.Optional;

/** Parameters and components named like everything that generated code needs. */
public interface Locals {

  /** Answers with what it is given. */
  @McpTool
  default All echo(
      String in,
      String call,
      String json,
      String field,
      String result,
      String value,
      String locals,
      @Size(max = 9) String e,
      Optional<String> name) {
    return new All(in, call, json, field, result, value, locals, e, name);
  }

  /** Answers with what it is given, as case 2. */
  @McpTool
  default All all(All all) {
    return all;
  }

  /** All of them. */
  record All(
      String in,
      String call,
      String json,
      String field,
      String result,
      String value,
      String locals,
      @Size(max = 9) String e,
      Optional<String> name) {}
}
