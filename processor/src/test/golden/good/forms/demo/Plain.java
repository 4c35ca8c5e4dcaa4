package demo;

import dev.matte.annotations.McpForm;

/** A form of its own file, without anything to fill in. */
@McpForm
public record Plain() {}
