/**
 * The wire: transcripts of whole conversations, replayed over byte streams, and every line that
 * comes back held against the published schemas.
 */
@NullMarked
package dev.matte.runtime.wire;

import org.jspecify.annotations.NullMarked;
