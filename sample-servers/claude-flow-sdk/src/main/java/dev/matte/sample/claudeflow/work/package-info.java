/**
 * The text of a task taken apart into steps, and what agents do with each. The sample {@code
 * claude-flow} works in the same way.
 */
@NullMarked
package dev.matte.sample.claudeflow.work;

import org.jspecify.annotations.NullMarked;
