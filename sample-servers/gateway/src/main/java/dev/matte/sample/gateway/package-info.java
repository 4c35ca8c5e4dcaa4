/**
 * One endpoint over several servers.
 *
 * <p>A {@code Plan} says which members there are and what of them passes; a {@code Member} is one
 * that runs, behind a {@code Breaker}; the {@code Gateway} mounts them side by side.
 */
@NullMarked
package dev.matte.sample.gateway;

import org.jspecify.annotations.NullMarked;
