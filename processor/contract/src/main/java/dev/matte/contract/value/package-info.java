/**
 * Values against schemas: whether one is accepted, and which are worth trying.
 *
 * <p>Serves proof: a finding that shows a value has tried it on both schemas.
 */
@NullMarked
package dev.matte.contract.value;

import org.jspecify.annotations.NullMarked;
