/** Applications that callers publish, for all callers to find. */
@NullMarked
package dev.matte.sample.flownexus.app;

import org.jspecify.annotations.NullMarked;
