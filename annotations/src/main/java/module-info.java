/** Annotations of Matte, read by its processor; nothing here is used at run time. */
module dev.matte.annotations {
  exports dev.matte.annotations;
}
