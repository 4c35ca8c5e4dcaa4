package demo;

import dev.matte.annotations.McpTool;
import jakarta.validation.constraints.AssertFalse;
import jakarta.validation.constraints.AssertTrue;
import org.jspecify.annotations.Nullable;

/** Flags that have only one value. */
public interface Flags {

  /** Answers with nothing. */
  @McpTool
  default void accept(@AssertTrue boolean terms, @AssertFalse @Nullable Boolean tracking) {}
}
