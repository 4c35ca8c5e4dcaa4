/**
 * Every feature of the protocol once, each as small as it can be: what the official conformance
 * suite expects of a server, written with the annotations that any author has.
 */
@NullMarked
package dev.matte.sample.everything;

import org.jspecify.annotations.NullMarked;
