/** The server: two toolsets over one memory file. */
@NullMarked
package dev.matte.sample.claudeflow;

import org.jspecify.annotations.NullMarked;
