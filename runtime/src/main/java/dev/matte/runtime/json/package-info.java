/**
 * Strict JSON over complete UTF-8 bytes: a pull reader, a writer into a growing buffer, and the
 * numbers between them.
 *
 * <p>Byte arrays enter and leave; no text is made where bytes suffice. Everything here stands on
 * the JDK alone, but for {@link dev.matte.runtime.json.JsonTrees}, which meets Jackson's tree
 * types. Malformed text ends in {@link dev.matte.runtime.json.JsonException}, never in anything
 * else.
 */
@NullMarked
package dev.matte.runtime.json;

import org.jspecify.annotations.NullMarked;
