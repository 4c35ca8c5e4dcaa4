return redis.call('KEYS', '*')
