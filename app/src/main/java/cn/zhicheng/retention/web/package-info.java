/** Pages about personal data: for everybody, for its person, for operations. */
@NullMarked
package cn.zhicheng.retention.web;

import org.jspecify.annotations.NullMarked;
