package dev.matte.legacy.shape;

import dev.matte.annotations.McpSchema.Dialect;
import dev.matte.annotations.McpSchema.Integers;

/**
 * How the schemas of a tool are written and its arguments read.
 *
 * @param closed whether objects say {@code "additionalProperties": false}
 * @param refuseUnknown whether members that no schema names are refused
 * @param repairs a set of {@code Repairs}
 */
public record Style(
    Integers integers, boolean closed, boolean refuseUnknown, Dialect dialect, int repairs) {}
