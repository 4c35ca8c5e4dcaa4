/**
 * Talks to a legacy server that runs, with patience for its faults.
 *
 * <p>What skeletons forward their calls to, and where tool lists of running servers come from.
 * Arguments go over as the bytes that came in and results come back as the bytes that were sent;
 * threads wait, and one reader for each connection wakes them. {@code LegacyServer} outlives its
 * connections: a {@code Session} is one of them, a {@code Conversation} its requests and answers, a
 * {@code Link} what carries the bytes, a {@code Speech} how the revision of the other side wants to
 * be spoken to.
 */
@NullMarked
package dev.matte.legacy.proxy;

import org.jspecify.annotations.NullMarked;
