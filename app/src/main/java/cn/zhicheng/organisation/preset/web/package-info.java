/** Pages of preset requests, for bureaus and operations. */
@NullMarked
package cn.zhicheng.organisation.preset.web;

import org.jspecify.annotations.NullMarked;
