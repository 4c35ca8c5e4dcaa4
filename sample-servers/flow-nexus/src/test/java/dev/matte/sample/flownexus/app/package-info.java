/** Applications that everybody sees and their owner alone changes. */
@NullMarked
package dev.matte.sample.flownexus.app;

import org.jspecify.annotations.NullMarked;
