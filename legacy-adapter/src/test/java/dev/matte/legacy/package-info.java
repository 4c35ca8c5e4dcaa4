/**
 * The parts together: lists become sources, sources become servers, servers stand before old ones.
 */
@NullMarked
package dev.matte.legacy;

import org.jspecify.annotations.NullMarked;
