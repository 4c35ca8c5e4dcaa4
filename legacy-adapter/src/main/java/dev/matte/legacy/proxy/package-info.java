/**
 * Talks to a legacy server that runs, with patience for its faults.
 *
 * <p>What skeletons forward their calls to, and where tool lists of running servers come from.
 */
@NullMarked
package dev.matte.legacy.proxy;

import org.jspecify.annotations.NullMarked;
