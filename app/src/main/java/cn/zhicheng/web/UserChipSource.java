package cn.zhicheng.web;

import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;

/** Tells the layout who is signed on; the one bean lives where accounts live. */
public interface UserChipSource {
  @Nullable UserChip chip(Authentication who);
}
