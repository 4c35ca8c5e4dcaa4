/** The server: sandboxes, neural networks and repositories, for callers who are known. */
@NullMarked
package dev.matte.sample.flownexus;

import org.jspecify.annotations.NullMarked;
