/**
 * What a contract looks like and what it costs: facts about tools, as text and as JSON.
 *
 * <p>A contract comes in; nothing is judged, only counted and laid out.
 */
@NullMarked
package dev.matte.legacy.inspect;

import org.jspecify.annotations.NullMarked;
