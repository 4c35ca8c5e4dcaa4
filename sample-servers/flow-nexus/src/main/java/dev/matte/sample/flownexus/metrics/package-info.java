/** What the server did, counted while it does it. */
@NullMarked
package dev.matte.sample.flownexus.metrics;

import org.jspecify.annotations.NullMarked;
