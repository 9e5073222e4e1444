/** Pages of sign-on. */
@NullMarked
package cn.zhicheng.identity.web;

import org.jspecify.annotations.NullMarked;
