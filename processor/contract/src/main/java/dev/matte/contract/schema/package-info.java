/**
 * JSON Schema by meaning: references followed, spelling variants folded, unions spread out.
 *
 * <p>A {@link dev.matte.contract.schema.Node} is what a place of a schema says, whatever words it
 * uses; two nodes can be compared where two texts cannot. Drafts 4 to 2020-12 are read alike.
 */
@NullMarked
package dev.matte.contract.schema;

import org.jspecify.annotations.NullMarked;
