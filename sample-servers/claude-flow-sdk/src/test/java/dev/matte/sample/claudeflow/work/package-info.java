/** Texts of tasks, taken apart and worked on. */
@NullMarked
package dev.matte.sample.claudeflow.work;

import org.jspecify.annotations.NullMarked;
