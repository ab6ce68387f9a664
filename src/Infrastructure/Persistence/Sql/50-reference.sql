-- Exchange rates hold nothing personal: everybody reads them, admins add to them, nobody changes them.
GRANT SELECT ON reference.exchange_rates TO cartrade_site, cartrade_partner, cartrade_admin, cartrade_worker;
GRANT INSERT ON reference.exchange_rates TO cartrade_admin;
