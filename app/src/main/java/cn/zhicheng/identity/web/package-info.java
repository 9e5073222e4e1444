/** Pages of sign-on: home, login, help. */
@NullMarked
package cn.zhicheng.identity.web;

import org.jspecify.annotations.NullMarked;
