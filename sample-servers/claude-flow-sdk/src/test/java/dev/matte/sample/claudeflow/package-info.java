/** The packaged server as a client sees it: its list, its answers, what it loads. */
@NullMarked
package dev.matte.sample.claudeflow;

import org.jspecify.annotations.NullMarked;
