@NullMarked
package cn.zhicheng.achievement.citation.web;

import org.jspecify.annotations.NullMarked;
