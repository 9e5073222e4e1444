@NullMarked
package cn.zhicheng.sandbox.portal.signin;

import org.jspecify.annotations.NullMarked;
