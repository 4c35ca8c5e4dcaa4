package dev.matte.legacy.parity;

import dev.matte.annotations.McpTool;
import dev.matte.annotations.Requires;
import java.util.List;

/** Tools that another interface inherits. */
@Requires(permission = "notes:read")
@SuppressWarnings({"matte:missing-description", "matte:missing-parameter-description"})
public interface InheritedContracts {

  @McpTool
  List<String> inherited(String value);
}
