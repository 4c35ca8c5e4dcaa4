/** What happened, in the order in which it did. */
@NullMarked
package dev.matte.sample.flownexus.trail;

import org.jspecify.annotations.NullMarked;
