/**
 * Limits and calls that happen once, shared by all servers that use the same Redis. One connection
 * carries both, one script and one round trip each call; while Redis is away nobody waits for it,
 * and when it is back it is used again.
 */
@NullMarked
package dev.matte.redis;

import org.jspecify.annotations.NullMarked;
