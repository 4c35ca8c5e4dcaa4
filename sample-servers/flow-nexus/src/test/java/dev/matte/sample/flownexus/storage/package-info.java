/** Files that have to stay their owner's. */
@NullMarked
package dev.matte.sample.flownexus.storage;

import org.jspecify.annotations.NullMarked;
