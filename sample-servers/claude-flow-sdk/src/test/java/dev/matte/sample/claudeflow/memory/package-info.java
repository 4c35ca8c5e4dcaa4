/** The memory tools, called by a client. */
@NullMarked
package dev.matte.sample.claudeflow.memory;

import org.jspecify.annotations.NullMarked;
