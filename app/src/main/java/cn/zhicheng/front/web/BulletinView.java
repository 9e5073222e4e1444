package cn.zhicheng.front.web;

import gg.jte.Content;

/**
 * A bulletin as its reader sees it.
 *
 * @param published minute of publication; empty in a preview
 * @param text rendered, harmless
 */
public record BulletinView(String title, String body, String published, Content text) {}
