/** The memory tools: what their schemas leave open is checked here, the rest is the store's. */
@NullMarked
package dev.matte.sample.claudeflow.memory;

import org.jspecify.annotations.NullMarked;
