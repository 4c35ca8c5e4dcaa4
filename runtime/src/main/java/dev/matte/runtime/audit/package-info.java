/**
 * A record of every call that ended and of every refusal, in a chain of hashes that shows whether
 * anything was changed later. What enters are calls, by {@code guard}; what leaves are lines, to a
 * file or to a sink of the author's. Arguments never leave: only a keyed digest of them does.
 */
@NullMarked
package dev.matte.runtime.audit;

import org.jspecify.annotations.NullMarked;
