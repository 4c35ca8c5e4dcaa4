package dev.matte.sample.payments.mandate;

import dev.matte.sample.payments.Json;
import dev.matte.sample.payments.crypto.KeyException;
import dev.matte.sample.payments.crypto.SigningKey;
import tools.jackson.databind.node.ObjectNode;

/** Mandates as others write them, and two keys. */
public final class Documents {
  /** Who signs. */
  public static final SigningKey KEY = key("1");

  /** Somebody else. */
  public static final SigningKey OTHER_KEY = key("2");

  private Documents() {}

  /** A budget. */
  public static ObjectNode active(String id, long cap, String period) {
    return Json.object(
        """
        {'mandate_id':'%s','kind':'intent','agent':'bot@shop','holder':'ada',
         'cap':{'amount':%d,'currency':'USD','period':'%s'},
         'expires_at':'2030-01-01T00:00:00Z',
         'merchant_allow':['shop.example','*.mall.example'],'merchant_block':['bad.mall.example']}"""
            .formatted(id, cap, period));
  }

  /** A purchase for at most 10.50 dollars. */
  public static ObjectNode intent(String id) {
    return Json.object(
        """
        {'id':'%s','merchantId':'m-1','customerId':'ada','intent':'a book','maxAmount':10.5,
         'currency':'USD','createdAt':1796064844305,'expiresAt':1900000000000}"""
            .formatted(id));
  }

  /** A purchase for exactly 3.00 dollars. */
  public static ObjectNode cart(String id) {
    return Json.object(
        """
        {'id':'%s','merchantId':'m-1','customerId':'ada',
         'items':[{'id':'1','name':'a pen','quantity':2,'unitPrice':150}],'totalAmount':300,
         'currency':'USD','createdAt':1796064844305,'expiresAt':1900000000000}"""
            .formatted(id));
  }

  private static SigningKey key(String digit) {
    try {
      return SigningKey.of(digit.repeat(64));
    } catch (KeyException e) {
      throw new IllegalStateException(e);
    }
  }
}
