/**
 * JSON as values, with one text for each: what contracts, schemas and literals are made of.
 *
 * <p>For the build and the command line, where a tree is convenient; nothing here is on the path of
 * a call. Numbers are exact.
 */
@NullMarked
package dev.matte.contract.json;

import org.jspecify.annotations.NullMarked;
